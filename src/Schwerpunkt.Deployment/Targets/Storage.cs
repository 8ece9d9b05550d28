using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A bucket of an S3-compatible storage, or a part of it. Where it is and who may change it is read as by every tool of that kind: from the environment or a profile.</summary>
internal sealed class Storage : IDisposable
{
    /// <summary>Objects that are on their way at the same time.</summary>
    private const int AtOnce = 8;

    private readonly AmazonS3Client client;
    private readonly string bucket;
    private readonly string prefix;
    private readonly string name;

    /// <param name="bucket">It exists.</param>
    /// <param name="prefix">What all keys begin with: empty, or with a slash at its end.</param>
    /// <param name="name">As messages name it.</param>
    /// <exception cref="RefusalException">Nothing says where the storage is.</exception>
    public Storage(string bucket, string prefix, string name)
    {
        (this.bucket, this.prefix, this.name) = (bucket, prefix, name);
        try
        {
            // Checksums of their own kind are known to few storages besides Amazon's.
            var config = new AmazonS3Config { RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED, ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED };
            if (config.ServiceURL is { } endpoint)
            {
                // Said again: found in the environment alone, it would give way to a region that stands there too.
                config.ServiceURL = endpoint;
                // A storage of one's own seldom has a name of the DNS for each bucket.
                config.ForcePathStyle = true;
                config.AuthenticationRegion = Environment.GetEnvironmentVariable("AWS_REGION") is { Length: > 0 } region ? region : "us-east-1";
            }

            client = new AmazonS3Client(config);
        }
        catch (AmazonClientException failure)
        {
            throw Failure(failure);
        }
    }

    /// <summary>An object; null where there is none.</summary>
    public (byte[] Bytes, string Tag)? Read(string path)
    {
        try
        {
            return Wait(FetchAsync(prefix + path));
        }
        catch (RefusalException failure) when (failure.InnerException is AmazonServiceException { StatusCode: HttpStatusCode.NotFound, ErrorCode: not "NoSuchBucket" })
        {
            // Whatever else the answer says: not every storage writes XML where it repeats a key with umlauts.
            return null;
        }
    }

    /// <summary>The paths of the objects below a folder, which is empty for all.</summary>
    public IReadOnlyList<string> List(string folder, bool isDeep = true)
    {
        var paths = new List<string>();
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = prefix + folder, Delimiter = isDeep ? null : "/" };
        do
        {
            var answer = Wait(client.ListObjectsV2Async(request));
            paths.AddRange((answer.S3Objects ?? []).Select(found => found.Key[prefix.Length..]));
            paths.AddRange((answer.CommonPrefixes ?? []).Select(found => found[prefix.Length..]));
            request.ContinuationToken = answer.NextContinuationToken;
        }
        while (request.ContinuationToken is not null);
        return paths;
    }

    /// <summary>Writes a small object that no browser asks for.</summary>
    public void Write(string path, byte[] bytes) => Wait(client.PutObjectAsync(Small(path, bytes)));

    /// <summary>The same, unless another object than the one that was seen stands there.</summary>
    /// <param name="path">Of the object.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="tag">Of the object that was seen; null for none.</param>
    /// <returns>False where it was not written.</returns>
    public bool TryWrite(string path, byte[] bytes, string? tag)
    {
        var request = Small(path, bytes);
        if (tag is null) request.IfNoneMatch = "*";
        else request.IfMatch = tag;
        try
        {
            Wait(client.PutObjectAsync(request));
            return true;
        }
        catch (RefusalException failure) when (failure.InnerException is AmazonServiceException { StatusCode: HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict or HttpStatusCode.NotFound })
        {
            return false;
        }
        catch (RefusalException failure) when (failure.InnerException is AmazonServiceException { StatusCode: HttpStatusCode.NotImplemented })
        {
            // A storage without conditions: whoever asks looks afterwards at what stands there.
            Write(path, bytes);
            return true;
        }
    }

    /// <summary>Sends files with all that a server would say of them.</summary>
    public void Send(string folder, IEnumerable<OutputManifest.Entry> files) => Each(files, file =>
    {
        var request = new PutObjectRequest { BucketName = bucket, Key = prefix + file.Path, FilePath = Path.Combine(folder, file.Path), ContentType = file.MediaType, UseChunkEncoding = false };
        request.Headers.CacheControl = PublicationOrder.IsFingerprinted(file.Path) ? Caching.Forever : Caching.Revalidate;
        if (EncodingOf(file) is { } encoding) request.Headers.ContentEncoding = encoding;
        return client.PutObjectAsync(request);
    });

    /// <summary>Copies objects within the storage, with all that is said of them.</summary>
    public void Copy(IEnumerable<(string From, string To)> copies) => Each(copies, copy => client.CopyObjectAsync(bucket, prefix + copy.From, bucket, prefix + copy.To));

    /// <summary>Deletes objects, whether they are there or not.</summary>
    public void Delete(IEnumerable<string> paths) => Each(paths, path => client.DeleteObjectAsync(bucket, prefix + path));

    public void Dispose() => client.Dispose();

    /// <summary>A packed copy has the type of the file that it stands for, and not the one of its own name.</summary>
    private static string? EncodingOf(OutputManifest.Entry file) => Path.GetExtension(file.Path) switch
    {
        ".br" when file.MediaType != MediaTypes.OfFile(file.Path) => "br",
        ".gz" when file.MediaType != MediaTypes.OfFile(file.Path) => "gzip",
        _ => null,
    };

    private async Task<(byte[] Bytes, string Tag)> FetchAsync(string key)
    {
        using var answer = await client.GetObjectAsync(bucket, key);
        using var bytes = new MemoryStream();
        await answer.ResponseStream.CopyToAsync(bytes);
        return (bytes.ToArray(), answer.ETag);
    }

    private PutObjectRequest Small(string path, byte[] bytes)
    {
        var request = new PutObjectRequest { BucketName = bucket, Key = prefix + path, InputStream = new MemoryStream(bytes), ContentType = MediaTypes.OfFile(path), UseChunkEncoding = false };
        request.Headers.CacheControl = Caching.Revalidate;
        return request;
    }

    private void Each<T>(IEnumerable<T> items, Func<T, Task> act) =>
        Wait(Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (item, _) => await act(item)));

    private T Wait<T>(Task<T> task)
    {
        Wait((Task)task);
        return task.Result;
    }

    private void Wait(Task task)
    {
        try
        {
            task.GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is AmazonClientException or AmazonServiceException or HttpRequestException or OperationCanceledException or (IOException and not RefusalException))
        {
            throw Failure(failure);
        }
    }

    private RefusalException Failure(Exception failure)
    {
        var said = failure is AmazonServiceException { ErrorCode: { Length: > 0 } code } ? $"{code}: {failure.Message}" : failure.Message;
        return new RefusalException(
            $"„{name}“: Der Speicher hat nicht getan, was nötig war. Er sagt: {said} Was Leserinnen und Leser sehen, ist ganz; der nächste Aufruf führt zu Ende, was begonnen war. "
            + "Prüfen Sie den Namen des Buckets, AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY (oder AWS_PROFILE), AWS_REGION und, wenn der Speicher nicht der von Amazon ist, AWS_ENDPOINT_URL_S3.",
            failure);
    }
}
