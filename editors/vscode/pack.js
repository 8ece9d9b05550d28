'use strict';
// Bundles the extension into one file, names whose code is in it, and packs both: out/schwerpunkt-VERSION.vsix.
const fs = require('node:fs');
const path = require('node:path');
const { createVSIX } = require('@vscode/vsce');
const { build } = require('esbuild');

const root = path.join(__dirname, '..', '..');
const out = path.join(__dirname, 'out');
const folder = path.join(out, 'package');

async function pack() {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: __dirname,
    entryPoints: ['src/extension.js'],
    outfile: path.join(folder, 'extension.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    metafile: true,
  });
  fs.writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(packagesIn(metafile)));
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  fs.copyFileSync(path.join(__dirname, 'README.md'), path.join(folder, 'README.md'));
  const manifest = { ...read(path.join(__dirname, 'package.json')), version: version() };
  delete manifest.private;
  delete manifest.devDependencies;
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await createVSIX({ cwd: folder, packagePath: path.join(out, `schwerpunkt-${manifest.version}.vsix`), dependencies: false, allowMissingRepository: true });
}

/** The extension has the version of the program. */
function version() {
  return fs.readFileSync(path.join(root, 'Directory.Build.props'), 'utf8').match(/<Version>(.+)<\/Version>/)[1];
}

/** The folders of the packages whose code was taken. */
function packagesIn(metafile) {
  const folders = Object.keys(metafile.inputs).map(file => file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort().map(name => path.join(__dirname, name));
}

function notices(packages) {
  const texts = packages.map(folder => {
    const { name, version, license } = read(path.join(folder, 'package.json'));
    const file = fs.readdirSync(folder).find(file => /^licen[sc]e(\.|$)/i.test(file));
    if (!license || !file) throw new Error(`${name} does not say its licence.`);
    return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
  });
  return `Third-party notices\n\nextension.js contains the software of others that is listed here, each under its own licence.\n\n${texts.join('\n' + '-'.repeat(80) + '\n\n')}`;
}

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

pack().catch(failure => {
  console.error(failure);
  process.exitCode = 1;
});
