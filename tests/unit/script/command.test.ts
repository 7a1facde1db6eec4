import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

const TO_HANT = ['--from', 'zh-Hans', '--to', 'zh-Hant-HK'];
const TO_HANS = ['--from', 'zh-Hant-HK', '--to', 'zh-Hans'];

/** Runs the command with a pipe as its input, filled part by part with a pause before each. */
async function run(args: readonly string[], parts: readonly (string | Buffer)[], pause = 0) {
  const child = spawn(process.execPath, ['scripts/convert.ts', ...args]);
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const output = Promise.all([read(child.stdout), read(child.stderr)]);
  for (const part of parts) {
    await wait(pause);
    child.stdin.write(part);
  }
  child.stdin.end();
  const [stdout, stderr] = await output;
  return { stdout, stderr, code: await ended };
}

describe('npm run convert', () => {
  it('waits for input that comes late and in parts, cut within a character', async () => {
    const bytes = Buffer.from('信息科技的应用程序\n');
    const { stdout, stderr, code } = await run(TO_HANT, [bytes.subarray(0, 4), bytes.subarray(4)], 400);
    assert.equal(stderr, '');
    assert.equal(stdout, '資訊科技的應用程式\n');
    assert.equal(code, 0);
  });

  it('says nothing when its reader has read enough', async () => {
    const child = spawn(process.execPath, ['scripts/convert.ts', ...TO_HANT]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('支持服务。\n'.repeat(200_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('refuses a text that is already in the script asked for', async () => {
    for (const [args, text, remedy] of [
      [TO_HANT, '政府會繼續發展資訊科技。', '--from zh-Hant-HK --to zh-Hans'],
      [TO_HANS, '政府会继续发展信息科技。', '--from zh-Hans --to zh-Hant-HK'],
    ] as const) {
      const { stdout, stderr, code } = await run(args, [text]);
      assert.equal(stdout, '');
      assert.match(stderr, /already in .*a text is converted once/su);
      assert.ok(stderr.includes(remedy), stderr);
      assert.equal(code, 1);
    }
  });

  it('converts a text that quotes a character of the other script, or has none of either', async () => {
    const quoting = await run(TO_HANT, ['旧称「興」的团体为会员开设银行户口，并签发证书']);
    assert.equal(quoting.stdout, '舊稱「興」的團體為會員開設銀行戶口，並簽發證書');
    assert.equal(quoting.stderr, '');
    assert.equal((await run(TO_HANT, ['Fintech 2026 公里'])).stdout, 'Fintech 2026 公里');
  });

  it('warns when part of a text is in the script asked for', async () => {
    const { stderr, code } = await run(TO_HANT, ['政府会继续发展。政府會繼續。']);
    assert.match(stderr, /3 of the 7 characters .* found in zh-Hant-HK only/u);
    assert.equal(code, 0);
  });

  it('explains every rule it applied, also one that keeps a word as it is', async () => {
    const { stdout } = await run([...TO_HANT, '--explain'], ['公布应用程序']);
    assert.equal(
      stdout,
      '公布應用程式\n0\t公布\t公布\t公布→公布\tword\n2\t应用程序\t應用程式\t应用程序→應用程式\tvocabulary\n',
    );
  });
});
