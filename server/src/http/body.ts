import type { Context } from 'hono';
import type { z } from 'zod';
import type { RefusalReason } from '../contract/refusals.ts';

/** What was sent, or why it could not be taken. */
export type Sent<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: RefusalReason };

/** Reads a JSON body against its schema. Too long a text is `message-too-long`, anything else unfitting `not-understood`. */
export async function readJson<T>(context: Context, schema: z.ZodType<T>): Promise<Sent<T>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json(?:;|$)/i.test(type.trim())) return { ok: false, because: 'not-understood' };
  let body: unknown;
  try {
    const bytes = await context.req.arrayBuffer();
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { ok: false, because: 'not-understood' };
    throw error;
  }
  return fit(body, schema);
}

/** Whether a plain form was sent, and not JSON. */
export function isForm(context: Context): boolean {
  const type = context.req.header('content-type') ?? '';
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(type.trim());
}

/** Whether a form with a file or a long text was sent. */
export function isUpload(context: Context): boolean {
  return /^multipart\/form-data(?:;|$)/i.test((context.req.header('content-type') ?? '').trim());
}

/** Reads a form with a file or a long text; line ends as a browser sends them become plain ones. */
export async function readUpload(
  context: Context,
): Promise<
  Sent<{ readonly texts: Readonly<Record<string, string>>; readonly files: Readonly<Record<string, File>> }>
> {
  if (!isUpload(context)) return { ok: false, because: 'not-understood' };
  let form: FormData;
  try {
    form = await context.req.formData();
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, because: 'not-understood' };
    throw error;
  }
  const texts: Record<string, string> = {};
  const files: Record<string, File> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') texts[name] = value.replaceAll('\r\n', '\n');
    else files[name] = value;
  }
  return canBeKept(texts)
    ? { ok: true, value: { texts, files } }
    : { ok: false, because: 'characters-that-cannot-be-kept' };
}

/** Reads the fields of a plain form, as sent by pages without script; a field sent twice keeps its last value. */
export async function readForm(context: Context): Promise<Sent<Readonly<Record<string, string>>>> {
  if (!isForm(context)) return { ok: false, because: 'not-understood' };
  // A form sends line ends as CRLF; the same words sent with script have LF.
  const fields = Object.fromEntries(
    [...new URLSearchParams(await context.req.text())].map(([name, value]) => [
      name,
      value.replaceAll('\r\n', '\n'),
    ]),
  );
  return canBeKept(fields)
    ? { ok: true, value: fields }
    : { ok: false, because: 'characters-that-cannot-be-kept' };
}

function fit<T>(body: unknown, schema: z.ZodType<T>): Sent<T> {
  const read = schema.safeParse(body);
  if (read.success) {
    // Only what fits is looked through: a body of brackets ten thousand deep would fill the stack.
    if (!canBeKept(read.data)) return { ok: false, because: 'characters-that-cannot-be-kept' };
    return { ok: true, value: read.data };
  }
  const tooLong = read.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string');
  return { ok: false, because: tooLong ? 'message-too-long' : 'not-understood' };
}

/** PostgreSQL keeps no NUL, and half a character (a lone surrogate) has no UTF-8: neither may reach a store. */
function canBeKept(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (Array.isArray(value)) return value.every(canBeKept);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).every(([key, inner]) => canBeKept(key) && canBeKept(inner));
  return true;
}
