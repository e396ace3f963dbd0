import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allows, isStrict, readPolicies, valuesFor} from '../../../src/core/snippet/policy.js';

const page = 'https://site.example/page/';

describe('a content security policy', () => {
  it('is read as browsers read it', () => {
    const [first, second, ...others] = readPolicies(
      "Default-Src 'self';  script-src  https://a.example 'nonce-x' ;; script-src 'none', img-src *,",
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      [...first!],
      [
        ['default-src', ["'self'"]],
        ['script-src', ['https://a.example', "'nonce-x'"]],
      ],
    );
    assert.deepEqual([...second!.keys()], ['img-src']);
  });

  it('says of what it does not name what it says of everything', () => {
    const [policy] = readPolicies("default-src 'self'; script-src a.example");
    assert.deepEqual(valuesFor(policy!, ['script-src-elem', 'script-src']), ['a.example']);
    assert.deepEqual(valuesFor(policy!, ['connect-src']), ["'self'"]);
    assert.equal(valuesFor(readPolicies('img-src *')[0]!, ['connect-src']), undefined);
  });

  const rows: readonly [value: string, url: string, isAllowed: boolean][] = [
    ["'self'", 'https://site.example/x.js', true],
    ["'self'", 'https://other.example/x.js', false],
    ["'none'", 'https://site.example/x.js', false],
    ['*', 'https://other.example/x.js', true],
    ['*', 'data:text/plain,x', false],
    ['https:', 'https://other.example/x.js', true],
    ['https:', 'http://other.example/x.js', false],
    ['http:', 'https://other.example/x.js', true],
    ['data:', 'data:text/plain,x', true],
    ['other.example', 'https://other.example/x.js', true],
    ['other.example', 'https://sub.other.example/x.js', false],
    ['OTHER.example', 'https://other.example/x.js', true],
    ['*.other.example', 'https://sub.other.example/x.js', true],
    ['*.other.example', 'https://other.example/x.js', false],
    ['https://other.example', 'https://other.example:8443/x.js', false],
    ['https://other.example:8443', 'https://other.example:8443/x.js', true],
    ['https://other.example:*', 'https://other.example:8443/x.js', true],
    ['http://other.example', 'https://other.example/x.js', true],
    ['https://other.example', 'http://other.example/x.js', false],
    ['https://other.example/lib/', 'https://other.example/lib/x.js', true],
    ['https://other.example/lib/', 'https://other.example/x.js', false],
    ['https://other.example/x.js', 'https://other.example/x.js', true],
    ['https://other.example/x.js', 'https://other.example/y.js', false],
    ["'unsafe-inline'", 'https://other.example/x.js', false],
  ];
  for (const [value, url, isAllowed] of rows)
    it(`${isAllowed ? 'allows' : 'does not allow'} ${url} by ${value}`, () => {
      assert.equal(allows([value], {url, page}), isAllowed);
    });

  it('allows what has its nonce or hash, from anywhere', () => {
    const url = 'https://other.example/x.js';
    assert.equal(allows(["'nonce-abc'"], {url, page, nonce: 'abc'}), true);
    assert.equal(allows(["'nonce-abc'"], {url, page, nonce: 'abd'}), false);
    assert.equal(allows(["'nonce-'"], {url, page, nonce: ''}), false);
    assert.equal(allows(["'sha384-x'"], {url, page, integrity: 'sha256-y sha384-x'}), true);
    assert.equal(allows(["'sha384-x'"], {url, page}), false);
  });

  it('that is strict looks at nothing else', () => {
    const values = ["'nonce-abc'", "'strict-dynamic'", 'https:', "'self'"];
    assert.equal(isStrict(values), true);
    assert.equal(allows(values, {url: 'https://site.example/x.js', page}), false);
    assert.equal(allows(values, {url: 'https://site.example/x.js', page, nonce: 'abc'}), true);
  });
});
