'use strict';
const fs = require('node:fs');
const path = require('node:path');

/**
 * The site of a workspace: its folder, and the folder of what it shows; null where none of the folders holds a site.
 * @param {string[]} folders of the workspace, absolute
 * @returns {{ root: string, content: string } | null}
 */
function findSite(folders) {
  for (const root of folders) {
    const content = path.join(root, 'content');
    if (read(path.join(content, 'site.yml')) !== null) return { root, content };
    // Ansible's playbooks are named like this as well, and begin with a list.
    if (/^(title|baseUrl)[ \t]*:/m.test(read(path.join(root, 'site.yml')) ?? '')) return { root, content: root };
  }
  return null;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

module.exports = { findSite };
