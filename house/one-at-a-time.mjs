// Plain JavaScript for any Node >= 20: it runs before anything is installed.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const patienceMs = 15 * 60_000;

/**
 * Does work while holding a folder as a lock, so that two starts at once do it one after the other. A lock
 * whose holder is gone (kill -9) is taken over.
 */
export async function oneAtATime(lock, whileWaiting, work) {
  const until = Date.now() + patienceMs;
  for (let said = false; !take(lock); said = true) {
    if (!said) whileWaiting();
    if (Date.now() > until) throw new Error(`Something else has held ${lock} for a long time.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (holderIsGone(lock)) rmSync(lock, { recursive: true, force: true });
  return false;
}

function holderIsGone(lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (pid > 0) return !isAlive(pid);
    throw new Error('not written yet');
  } catch {
    // Between making the folder and writing the pid lies a moment, not a minute.
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age > 5000;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    // A zombie answers signals and does nothing more.
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/u.test(line.slice(line.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}
