'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** A folder that is gone after the test, with files in it. */
function folder(t, files = {}) {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'schwerpunkt-')));
  t.after(() => fs.rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }

  return root;
}

module.exports = { folder };
