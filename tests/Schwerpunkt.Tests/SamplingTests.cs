using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Schwerpunkt.Tests;

/// <summary>No law goes past <see cref="Sampling"/>: one that draws its own samples can stop a change that has nothing to do with it.</summary>
public sealed class SamplingTests
{
    [Fact]
    public void Every_law_is_sampled_the_same_at_each_run()
    {
        using var tests = ModuleDefinition.ReadModule(typeof(SamplingTests).Assembly.Location);
        var calls = from type in tests.GetAllTypes()
                    where type.FullName.Split('/')[0] != typeof(Sampling).FullName
                    from method in type.Methods
                    where method.HasBody
                    from instruction in method.Body.Instructions
                    where instruction.Operand is MethodReference { DeclaringType.FullName: "CsCheck.Check" } called && called.Name.StartsWith("Sample", StringComparison.Ordinal)
                    select method.FullName;
        Assert.Empty(calls);
    }
}
