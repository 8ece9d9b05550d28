// Starts s3rver with one bucket: node start.cjs FOLDER PORT BUCKET. Two things that storages do and s3rver does not are added, as the protocol has them:
// the source of a copy is encoded as a whole (s3rver decodes no + & # /), and an object may be written under a condition.
'use strict';

const S3rver = require('s3rver');

const [directory, port, bucket] = process.argv.slice(2);
const server = new S3rver({ directory, port: Number(port), address: '127.0.0.1', silent: true, vhostBuckets: false, configureBuckets: [{ name: bucket, configs: [] }] });
let writing = Promise.resolve();

async function holds(ctx) {
    const [, name, ...key] = ctx.path.split('/').map(decodeURIComponent);
    const [none, match] = [ctx.get('if-none-match'), ctx.get('if-match')];
    const tag = (await server.store.existsObject(name, key.join('/'))) ? (await server.store.getMetadata(name, key.join('/'))).etag : undefined;
    return (none !== '*' || tag === undefined) && (match === '' || match === tag);
}

async function conditions(ctx, next) {
    if (ctx.method !== 'PUT' || !(ctx.get('if-none-match') || ctx.get('if-match'))) return next();
    // One after the other: of two at the same moment one comes second.
    const turn = writing.then(async () => {
        if (await holds(ctx)) return next();
        ctx.status = 412;
        ctx.type = 'application/xml';
        ctx.body = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>PreconditionFailed</Code><Message>At least one of the preconditions did not hold</Message></Error>';
    });
    writing = turn.catch(() => {});
    return turn;
}

function copies(ctx, next) {
    const source = ctx.req.headers['x-amz-copy-source'];
    if (source) ctx.req.headers['x-amz-copy-source'] = encodeURI(decodeURIComponent(source));
    return next();
}

server.middleware.unshift(conditions, copies);
server.run().catch(failure => {
    console.error(failure);
    process.exit(1);
});
