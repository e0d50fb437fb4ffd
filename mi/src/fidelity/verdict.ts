import type { MitiCode } from './miti-codes.ts';
import type { MitiRule } from './miti-rules.ts';

/** What a piece was coded as on its own, before the volley is looked at; `code` null is “not coded”. */
export interface Verdict {
  readonly code: MitiCode | null;
  readonly rule: MitiRule;
  /** The reason in plain words, as the end of “…, because”. */
  readonly because: string;
}
