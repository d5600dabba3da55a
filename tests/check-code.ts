import { exec } from 'node:child_process';

/** Checks types and style at once, and prints what each says when it ends; `npm test` begins so. */
const checks = ['check', 'lint'];

await Promise.all(
  checks.map((check) => {
    const start = performance.now();
    return new Promise<void>((done) =>
      exec(`npm run --silent ${check}`, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
        const seconds = Math.round((performance.now() - start) / 1000);
        console.log(`${stdout}${stderr}npm run ${check}: ${error ? 'FAILED' : 'passed'}, ${seconds} s\n`);
        if (error) process.exitCode = 1;
        done();
      }),
    );
  }),
);
