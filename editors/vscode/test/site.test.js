'use strict';
const assert = require('node:assert/strict');
const path = require('node:path');
const { test } = require('node:test');
const { findSite } = require('../src/site');
const { folder } = require('./folder');

test('a site lies in content/, even while its site.yml is empty', t => {
  const root = folder(t, { 'content/site.yml': '' });
  assert.deepEqual(findSite([root]), { root, content: path.join(root, 'content') });
});

test('the folder that is open may be the content itself', t => {
  const root = folder(t, { 'site.yml': '# Angaben\ntitle: Probe\n' });
  assert.deepEqual(findSite([root]), { root, content: root });
});

test('a playbook of Ansible is no site', t => {
  assert.equal(findSite([folder(t, { 'site.yml': '- hosts: all\n  tasks:\n    - name: x\n      title: y\n' })]), null);
});

test('of several folders the first with a site', t => {
  const [none, first, second] = [folder(t), folder(t, { 'content/site.yml': '' }), folder(t, { 'content/site.yml': '' })];
  assert.equal(findSite([none, first, second]).root, first);
  assert.equal(findSite([none]), null);
  assert.equal(findSite([]), null);
});
