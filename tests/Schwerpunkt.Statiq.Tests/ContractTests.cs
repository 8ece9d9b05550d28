using Mono.Cecil;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>What the compiled assembly refers to of Statiq: nothing that was not looked up in Statiq's own source.</summary>
public sealed class ContractTests
{
    private static readonly string Pinned = Repository.Path("tests", "Schwerpunkt.Statiq.Tests", "members.txt");

    [Fact]
    public void It_refers_to_these_members_of_Statiq_and_no_others()
    {
        var members = Members();
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllLines(Pinned, members);
        Assert.Equal(File.ReadAllLines(Pinned), members);
    }

    [Fact]
    public void It_never_refers_to_the_command()
    {
        using var module = ModuleDefinition.ReadModule(typeof(DeduplicateParagraphs).Assembly.Location);
        Assert.DoesNotContain(module.AssemblyReferences, reference => reference.Name is "schwerpunkt" or "Spectre.Console" or "System.CommandLine");
    }

    [Fact]
    public void The_page_about_Statiq_shows_code_that_compiles()
    {
        var page = File.ReadAllText(Repository.Path("docs", "statiq.md"));
        var source = File.ReadAllLines(Repository.Path("tests", "Schwerpunkt.Statiq.Tests", "PlainSite.cs"));
        var shown = source.SkipWhile(line => !line.Contains("Bootstrapper.Factory", StringComparison.Ordinal)).TakeWhile(line => line.Length > 1).Select(line => line.Trim()).ToArray();
        Assert.Equal(4, shown.Length);
        Assert.All(shown, line => Assert.Contains(line, page, StringComparison.Ordinal));
    }

    private static string[] Members()
    {
        using var module = ModuleDefinition.ReadModule(typeof(DeduplicateParagraphs).Assembly.Location);
        var types = module.GetTypeReferences().Where(IsOfStatiq).Select(type => $"{type.Scope.Name}\ttype {type.FullName}");
        var members = module.GetMemberReferences().Where(member => IsOfStatiq(member.DeclaringType)).Select(Line);
        var overrides = module.GetTypes().SelectMany(type => type.Methods).Where(method => method.IsVirtual && method.IsReuseSlot && method.DeclaringType.BaseType is { } parent && IsOfStatiq(parent)).Select(method =>
            $"{method.DeclaringType.BaseType.Scope.Name}\toverride {method.DeclaringType.BaseType.FullName}::{Signature(method)}");
        return [.. types.Concat(members).Concat(overrides).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsOfStatiq(TypeReference type) => type.GetElementType().Scope.Name.StartsWith("Statiq.", StringComparison.Ordinal);

    private static string Line(MemberReference member) => member switch
    {
        MethodReference method => $"{method.DeclaringType.Scope.Name}\t{method.DeclaringType.FullName}::{Signature(method)}",
        _ => $"{member.DeclaringType.Scope.Name}\t{member.DeclaringType.FullName}::{member.Name}",
    };

    private static string Signature(MethodReference method)
    {
        var generic = method.HasGenericParameters ? $"`{method.GenericParameters.Count}" : "";
        return $"{method.Name}{generic}({string.Join(", ", method.Parameters.Select(parameter => Name(parameter.ParameterType)))}) : {Name(method.ReturnType)}";
    }

    private static string Name(TypeReference type) => type switch
    {
        RequiredModifierType modified => Name(modified.ElementType),
        ByReferenceType reference => "ref " + Name(reference.ElementType),
        ArrayType array => Name(array.ElementType) + "[]",
        GenericInstanceType generic => $"{generic.Name}<{string.Join(',', generic.GenericArguments.Select(Name))}>",
        _ => type.Name,
    };
}
