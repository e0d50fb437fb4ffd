import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { secretIn, shortHash } from './data-folder.ts';
import { beganAt, isAlive } from './processes.ts';

/** A data folder that is ours alone until it is let go (or until this process ends, however it ends). */
export interface HeldFolder {
  /** Tells a second start where this one answers. */
  readonly announce: (address: string) => void;
  readonly letGo: () => void;
}

/** The folder is in use: by whom, and where they answer if they do yet. */
export interface FolderInUse {
  readonly ok: false;
  readonly because: 'already-running';
  readonly address: string | null;
}

interface Holder {
  readonly pid: number;
  readonly began: string | null;
  readonly address: string | null;
}

/**
 * Takes a data folder for this process. On Linux an abstract socket is the lock: it frees itself when
 * the process ends, kill -9 included. A file with our pid stands beside it, for other systems and for a
 * process in another network namespace. The socket's name holds a secret of the folder, so that no
 * other account of this machine can take it first.
 */
export async function holdFolder(
  folder: string,
): Promise<{ readonly ok: true; readonly held: HeldFolder } | FolderInUse> {
  const file = join(folder, 'running.json');
  let holder: Holder = { pid: process.pid, began: beganAt(process.pid), address: null };
  const name =
    process.platform === 'linux'
      ? `\0wayfellow-${shortHash(`${folder}|${secretIn(join(folder, 'lock-name'))}`)}`
      : null;
  let socket: Server | null = null;
  if (name !== null) {
    socket = await listen(name, () => JSON.stringify(holder));
    if (socket === null) return inUse(await ask(name));
  }
  const other = takeFile(file, holder);
  if (other !== null) {
    socket?.close();
    return inUse(other);
  }
  return {
    ok: true,
    held: {
      announce: (address) => {
        holder = { ...holder, address };
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(holder), { mode: 0o600 });
        renameSync(`${file}.${process.pid}`, file);
      },
      letGo: () => {
        rmSync(file, { force: true });
        socket?.close(); // the name is free at once; whoever still asks is not waited for
      },
    },
  };
}

/** Puts our name in the file; returns who holds it already, when they live. */
function takeFile(file: string, us: Holder): Holder | null {
  const ours = `${file}.${process.pid}`;
  writeFileSync(ours, JSON.stringify(us), { mode: 0o600 });
  try {
    // Three goes: a stale file is taken away, and whoever links first after that has it.
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        linkSync(ours, file);
        return null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const other = readHolder(file);
      if (other !== null && other.pid !== process.pid && livesStill(other)) return other;
      rmSync(file, { force: true });
    }
    return { pid: 0, began: null, address: null };
  } finally {
    rmSync(ours, { force: true });
  }
}

/** A pid may come round again; the moment the process began tells the two apart (unknown off Linux). */
function livesStill(holder: Holder): boolean {
  return isAlive(holder.pid) && (holder.began === null || holder.began === beganAt(holder.pid));
}

function readHolder(file: string): Holder | null {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return null; // gone this moment, or left by another account that crashed
  }
}

function read(text: string): Holder | null {
  try {
    const { pid, began, address } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, began: began ?? null, address: address ?? null } : null;
  } catch {
    return null; // a crash while it was written
  }
}

function listen(name: string, answer: () => string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.setTimeout(2000, () => socket.destroy());
      socket.unref();
      socket.end(answer());
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(name, () => {
      server.unref();
      resolve(server);
    });
  });
}

function ask(name: string): Promise<Holder | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(name);
    socket.setTimeout(2000, () => socket.destroy());
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(read(answer)));
  });
}

function inUse(holder: Holder | null): FolderInUse {
  return { ok: false, because: 'already-running', address: holder?.address ?? null };
}
