using System.Collections.Immutable;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Sites;

/// <summary>What only the publisher can say for the duty pages; null and empty while it has not.</summary>
/// <param name="PrivacyOfficer">Lines naming the data protection officer.</param>
/// <param name="Logs">What the host records of a visit, and for how long.</param>
/// <param name="SignLanguageFilm">The address of the film in Deutsche Gebärdensprache.</param>
/// <param name="Security">For security.txt.</param>
public sealed record LegalFacts(
    ImmutableArray<string> PrivacyOfficer,
    string? Logs,
    AccessibilityStatement Accessibility,
    string? SignLanguageFilm,
    SecurityContact? Security);

/// <summary>What an assessment of the site's accessibility found (Decision (EU) 2018/1523); the generator never fills in any of it.</summary>
/// <param name="Status">The sentence on conformity.</param>
/// <param name="Method">Who assessed it, and how.</param>
/// <param name="Assessed">The day of the assessment.</param>
/// <param name="Reviewed">The day the statement was last looked through.</param>
/// <param name="Enforcement">Lines naming the body that enforces the duty, with its address.</param>
public sealed record AccessibilityStatement(string? Status, string? Method, Dated? Assessed, Dated? Reviewed, ImmutableArray<string> Enforcement);

/// <summary>Whom to tell about a weakness of the site (RFC 9116).</summary>
/// <param name="Contact">A URI, such as mailto: or https:.</param>
/// <param name="Expires">From this day on the file is not to be trusted.</param>
/// <param name="Policy">The address of the rules for reports; null where none.</param>
public sealed record SecurityContact(string Contact, Dated Expires, string? Policy);
