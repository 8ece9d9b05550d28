using System.Collections.Immutable;
using System.CommandLine;
using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>agenda</c>: what is due, by day.</summary>
internal sealed class AgendaCommand : ICommand
{
    private const int UsualDays = 90;

    private static readonly Option<string?> Days = new("--days") { HelpName = "ZAHL", Description = "so viele Tage voraus (sonst: 90)" };

    public Command Syntax { get; } = new("agenda", "sagt, was fällig ist: Prüfungen, Ablauftage, künftige Tage, Erklärungen") { CommonOptions.Content, CommonOptions.Today, Days };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(arguments.Path(CommonOptions.Content), arguments.Day(CommonOptions.Today), arguments.Days(Days, UsualDays));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var site = ContentSite.Read(options.Content, options.Today);
        var until = DateOnly.FromDayNumber(Math.Min(options.Today.DayNumber + options.Days, DateOnly.MaxValue.DayNumber));
        var due = Agenda.Of(site.Site, until);
        foreach (var entry in due) terminal.Out.WriteLine($"{IsoDay.Of(entry.Day)}  {When(entry.Day, options.Today),-12}  {entry.Location}: {entry.What}");
        if (due.Length > 0) terminal.Out.WriteLine();
        terminal.Out.WriteLine($"Fällig bis {GermanDay.InWords(until)}: {GermanNumber.Of(due.Length)}, davon überfällig: {GermanNumber.Of(due.Count(entry => entry.Day < options.Today))}.");
        ReportUnread(site.Unread, terminal);
        return ExitCode.Fine;
    }

    private static void ReportUnread(ImmutableArray<string> unread, Terminal terminal)
    {
        if (!unread.IsEmpty) terminal.Error.WriteLine($"Nicht lesbar und deshalb nicht dabei: {string.Join(", ", unread)}. Was zu tun ist, sagt „{terminal.Call} check“.");
    }

    private static string When(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "heute",
        1 => "morgen",
        < 0 => "überfällig",
        var days => $"in {GermanNumber.Of(days)} Tagen",
    };

    /// <summary>What the command line says about an agenda.</summary>
    private sealed record Options(string Content, DateOnly Today, int Days);
}
