using System.Collections.Immutable;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Sites;

/// <summary>What only the publisher can say for the duty pages; null and empty while it has not.</summary>
public sealed record LegalFacts
{
    /// <summary>For the page on data protection.</summary>
    public required PrivacyFacts Privacy { get; init; }

    /// <summary>For the accessibility statement.</summary>
    public required AccessibilityStatement Accessibility { get; init; }

    /// <summary>The address of the film in Deutsche Gebärdensprache.</summary>
    public required string? SignLanguageFilm { get; init; }

    /// <summary>For security.txt.</summary>
    public required SecurityContact? Security { get; init; }
}

/// <summary>What the privacy statement says beside the law.</summary>
public sealed record PrivacyFacts
{
    /// <summary>Where site.yml says nothing.</summary>
    public static PrivacyFacts None { get; } = new() { Officer = [], Logs = null };

    /// <summary>Lines naming the data protection officer.</summary>
    public required ImmutableArray<string> Officer { get; init; }

    /// <summary>What the host records of a visit, and for how long.</summary>
    public required string? Logs { get; init; }
}

/// <summary>What an assessment of the site's accessibility found (Decision (EU) 2018/1523); the generator never fills in any of it.</summary>
public sealed record AccessibilityStatement
{
    /// <summary>Where site.yml says nothing.</summary>
    public static AccessibilityStatement None { get; } = new() { Status = null, Method = null, Assessed = null, Reviewed = null, Enforcement = [] };

    /// <summary>The sentence on conformity.</summary>
    public required string? Status { get; init; }

    /// <summary>Who assessed it, and how.</summary>
    public required string? Method { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required Dated? Assessed { get; init; }

    /// <summary>The day the statement was last looked through.</summary>
    public required Dated? Reviewed { get; init; }

    /// <summary>Lines naming the body that enforces the duty, with its address.</summary>
    public required ImmutableArray<string> Enforcement { get; init; }
}

/// <summary>Whom to tell about a weakness of the site (RFC 9116).</summary>
/// <param name="Contact">A URI, such as mailto: or https:.</param>
/// <param name="Expires">From this day on the file is not to be trusted.</param>
/// <param name="Policy">The address of the rules for reports; null where none.</param>
public sealed record SecurityContact(string Contact, Dated Expires, string? Policy);
