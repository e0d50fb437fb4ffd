import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, type Socket, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { type Database, opened } from '../storage/database.ts';
import { aDatabase } from './database.ts';

/** A database behind a line that can be cut, as when its server dies or its cable is pulled. */
export interface CuttableDatabase {
  readonly db: Database;
  /** From now on nothing gets through, and what is under way breaks off. */
  readonly cut: () => Promise<void>;
  /** Cuts the line the moment the database answers that a transaction is committed: kept, but nobody is told. */
  readonly cutAtNextCommit: () => void;
  readonly mend: () => Promise<void>;
}

/** A fresh database behind a small proxy. */
export async function aCuttableDatabase(): Promise<CuttableDatabase> {
  const { url } = await aDatabase();
  const behind = new pg.Client({ connectionString: url });
  const folder = mkdtempSync(join(tmpdir(), 'wf-'));
  const lines = new Set<Socket>();
  let atCommit = false;
  let server: Server | null = null;

  const cut = async (): Promise<void> => {
    for (const line of lines) line.destroy();
    const closing = server;
    server = null;
    lines.clear();
    await new Promise<void>((closed) => (closing ? closing.close(() => closed()) : closed()));
  };
  const mend = async (): Promise<void> => {
    server = createServer((near) => {
      const far = behind.host.startsWith('/')
        ? connect(join(behind.host, `.s.PGSQL.${String(behind.port)}`))
        : connect(behind.port, behind.host);
      for (const line of [near, far]) {
        lines.add(line);
        line.on('error', () => undefined);
        line.on('close', () => {
          lines.delete(line);
          near.destroy();
          far.destroy();
        });
      }
      near.on('data', (piece) => void far.write(piece));
      far.on('data', (piece) => {
        // PostgreSQL says COMMIT only once the transaction is kept.
        if (atCommit && piece.includes('COMMIT')) {
          atCommit = false;
          void cut();
        } else near.write(piece);
      });
    });
    const listening = server;
    await new Promise<void>((ready) => listening.listen(join(folder, '.s.PGSQL.5432'), ready));
  };

  await mend();
  const pool = new pg.Pool({
    host: folder,
    port: 5432,
    user: behind.user ?? '',
    password: behind.password ?? '',
    database: behind.database ?? '',
    max: 5,
  });
  pool.on('error', () => undefined);
  after(async () => {
    await pool.end();
    await cut();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    db: opened(pool).db,
    cut,
    cutAtNextCommit: () => {
      atCommit = true;
    },
    mend,
  };
}
