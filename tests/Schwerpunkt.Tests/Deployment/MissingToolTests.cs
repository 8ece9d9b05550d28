using Schwerpunkt.Deployment;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>What a machine lacks to publish, and where it comes from there.</summary>
public sealed class MissingToolTests
{
    [Theory]
    [InlineData("git", "Git für Windows")]
    [InlineData("ssh", "„OpenSSH-Client“")]
    [InlineData("sftp", "„OpenSSH-Client“")]
    [InlineData("rsync", "Zu Windows gehört es nicht")]
    public void Windows_has_other_ways_than_Debian(string program, string said)
    {
        var remedy = Tool.Remedy(program, onWindows: true);
        Assert.Contains(said, remedy, StringComparison.Ordinal);
        Assert.Contains("auf einem anderen Weg", remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("apt-get", remedy, StringComparison.Ordinal);
        Assert.Contains("apt-get install ", Tool.Remedy(program, onWindows: false), StringComparison.Ordinal);
    }
}
