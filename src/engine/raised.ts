import type { Basis, Complaint } from '../model/finding';

/** A complaint together with the rule that raised it. */
export interface Raised {
  readonly rule: string;
  readonly complaint: Complaint;
  /** The requirement that the complaint is the shortfall of. */
  readonly requirement?: string;
  /** Rows of the catalogue of requirements, where they are more than those of its basis. */
  readonly rows?: readonly string[];
}

/** `教督〔2017〕6号 政府保障程度第5项`; `''` without a source. */
export function basisText(basis: Basis | undefined): string {
  return basis ? [basis.document, basis.clause].filter(Boolean).join(' ') : '';
}
