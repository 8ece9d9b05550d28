namespace Schwerpunkt.Fuzz;

/// <summary>An input for which a law does not hold.</summary>
/// <param name="Target">Which was asked.</param>
/// <param name="Number">Of the input.</param>
/// <param name="Law">Which does not hold.</param>
/// <param name="Detail">What is known of it.</param>
/// <param name="Input">As small as it could be made.</param>
internal sealed record Find(FuzzTarget Target, long Number, string Law, string Detail, byte[] Input);
