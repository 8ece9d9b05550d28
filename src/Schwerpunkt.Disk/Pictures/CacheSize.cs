namespace Schwerpunkt.Disk.Pictures;

/// <summary>How many encoded pictures, and how many bytes they take.</summary>
public readonly record struct CacheSize(int Files, long Bytes);
