import type { LedgerKind } from '../../model/ledger';
import type {
  Confirmation,
  ProvisionResult,
  ProvisionStatus,
  RequirementResult,
  Verdict,
} from '../../model/report';
import type { Provision, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { Answer } from '../answers/answer';
import type { Unheard } from '../answers/unheard';
import type { Facts } from '../facts';
import type { Raised } from '../raised';
import { filledOn } from './bounds';
import { showingOf } from './showing';

/** Everything that speaks of the rows of the documents. */
export interface Evidence {
  readonly facts: Facts;
  readonly requirements: readonly RequirementResult[];
  readonly verdicts: readonly Verdict[];
  readonly raised: readonly Raised[];
  readonly answers: readonly Answer[];
  /** Cells that say no of nobody knows what. */
  readonly unheard: readonly Unheard[];
  readonly confirmations: readonly Confirmation[];
  readonly kinds: ReadonlyMap<string, LedgerKind>;
}

type Settled = Pick<ProvisionResult, 'status' | 'reason'> & { readonly from?: readonly Place[] };

/** How every row of every standard stands; none is left out, whatever the workbook holds. */
export function settleProvisions(
  standards: readonly Standard[],
  evidence: Evidence,
): readonly ProvisionResult[] {
  return standards.flatMap((standard) =>
    standard.provisions.map((provision): ProvisionResult => {
      const system = bySystem(provision, standard, evidence);
      return {
        standard: standard.id,
        provision,
        from: [],
        ...(byPerson(provision, system.status, evidence.confirmations) ?? system),
      };
    }),
  );
}

/** A person's answer counts where the workbook does not already show that it is otherwise. */
function byPerson(
  { id }: Provision,
  system: ProvisionStatus,
  confirmations: readonly Confirmation[],
): Settled | undefined {
  const said = confirmations.find(({ requirement }) => requirement === id);
  const from = said?.place ? [said.place] : [];
  if (!said || system === 'short' || system === 'denied') {
    return undefined;
  }
  if (said.answer === '不适用') {
    return { status: 'not-applicable', reason: '自查填写:不适用', from };
  }
  if (said.answer === '无') {
    return { status: 'denied', reason: '自查填写:无', from };
  }
  if (system === 'met') {
    return undefined;
  }
  return said.evidence
    ? { status: 'confirmed', reason: `自查填写:有,佐证:${said.evidence}`, from }
    : { status: 'to-confirm', reason: '自查填写:有,没有写佐证材料', from };
}

function bySystem(provision: Provision, standard: Standard, evidence: Evidence): Settled {
  const { facts, requirements, raised, answers, unheard } = evidence;
  const isOwn = ({ rows }: { readonly rows?: readonly string[] }) =>
    rows?.some((row) => provision.rows.includes(row)) === true;
  const day = filledOn(facts);
  if (provision.from !== undefined && day !== undefined && day < provision.from) {
    return { status: 'not-applicable', reason: `文件自${provision.from}起施行,台账填于${day}` };
  }
  if (!concerns(provision, facts)) {
    return { status: 'not-applicable', reason: notConcerned(provision) };
  }
  const bounds = requirements.filter((result) => result.standard === standard.id && isOwn(result));
  const own = answers.filter((answer) => answer.standard === standard.id && answer.provision === provision);
  const denial = own.find(({ says }) => says === 'no');
  const combined = combinedStatus(provision, standard, evidence);
  if (combined && (combined.status !== 'unchecked' || own.length === 0)) {
    return combined;
  }
  const short = bounds.find(({ status }) => status === 'short');
  if (short) {
    return { status: 'short', reason: short.reason, from: short.from };
  }
  const faults = raised.filter(
    ({ complaint, rows = complaint.basis?.rows ?? [] }) => complaint.severity !== 'advice' && isOwn({ rows }),
  );
  const [fault] = faults;
  if (fault && (!denial || faults.some(({ rule }) => !DENIALS.has(rule)))) {
    return {
      status: 'short',
      reason: `台账里有${faults.length}处没有做到`,
      from: faults.map(({ complaint }) => complaint.cell),
    };
  }
  if (denial) {
    return {
      status: 'denied',
      reason: `“${denial.label}”${denial.written.text === '' ? '没有填' : `填的是“${denial.written.text}”`}`,
      from: [denial.written.place],
    };
  }
  const settled = withoutFault(provision, standard, bounds, own, evidence);
  const doubt = isProven(settled, bounds)
    ? undefined
    : unheard.find((cell) => settled.from?.some((place) => isBeside(cell, place)));
  return doubt
    ? {
        status: 'unchecked',
        reason: `“${doubt.label}”填的是“${doubt.text}”,没有看懂它说的是哪一条要求,请核对`,
        from: [doubt.place],
      }
    : settled;
}

/** Figures prove their bound, whatever else the table says. */
function isProven({ status }: Settled, bounds: readonly RequirementResult[]): boolean {
  return (status !== 'met' && status !== 'confirmed') || bounds.some((bound) => bound.status === 'met');
}

function isBeside({ place, top, bottom }: Unheard, { sheet, row }: Place): boolean {
  // What a ledger shows stands at its head, a row or two above its lines.
  return place.sheet === sheet && top - HEAD <= row && row <= bottom;
}

const HEAD = 3;

const DENIALS: ReadonlySet<string> = new Set(['requirement-denied', 'claim-false']);

function withoutFault(
  provision: Provision,
  standard: Standard,
  bounds: readonly RequirementResult[],
  own: readonly Answer[],
  { facts, kinds }: Evidence,
): Settled {
  const open = bounds.find((bound) => bound.status === 'unchecked' && isAsked(bound, standard, facts));
  const met = bounds.find(({ status }) => status === 'met');
  if (met && !open) {
    return { status: 'met', reason: met.reason, from: met.from };
  }
  const [yes] = own;
  if (yes) {
    const reason = `“${yes.label}”填的是“${yes.written.text}”`;
    return {
      status: provision.kind === 'documentary' ? 'confirmed' : 'met',
      reason,
      from: [yes.written.place],
    };
  }
  if (open) {
    return { status: 'unchecked', reason: met ? `${met.reason};${open.reason}` : open.reason };
  }
  const { near, proof } = showingOf(provision, standard, facts.views, kinds);
  if (proof) {
    return { status: 'met', reason: `按${proof.label}核对,没有发现不符`, from: [proof.anchor] };
  }
  if (provision.judged === 'confirmed') {
    return { status: 'to-confirm', reason: '只能由人确认,请在迎检自查清单里填写' };
  }
  return {
    status: 'unchecked',
    reason: near
      ? `有${near.label},但看不出这一条是不是都做到了,可在迎检自查清单里填写`
      : '工作簿里没有能核对的台账,可在迎检自查清单里填写',
  };
}

/** One school cannot answer for what is between the schools of its county, nor a county for schools that it does not have. */
function isAsked(
  { id, isVacant }: RequirementResult,
  { requirements }: Standard,
  { isCounty }: Facts,
): boolean {
  return !isVacant && (isCounty || requirements.find((one) => one.id === id)?.measure !== 'variation');
}

/** What a combination rule says of the row that it hangs on. */
function combinedStatus(
  { rows }: Provision,
  { id, combinations }: Standard,
  { verdicts }: Evidence,
): Settled | undefined {
  const combination = combinations.find(
    ({ basis, atLeast }) => atLeast !== 'all' && basis.rows?.some((row) => rows.includes(row)),
  );
  const own = verdicts.filter(({ standard, group }) => standard === id && group === combination?.group);
  const [first] = own;
  if (combination?.isSingleRow !== true || !first) {
    return undefined;
  }
  const failing = own.find(({ passes }) => passes === false);
  const open = own.find(({ passes }) => passes === undefined);
  const decisive = failing ?? open ?? first;
  return { status: failing ? 'short' : open ? 'unchecked' : 'met', reason: decisive.message };
}

function concerns({ stage, isBoarding }: Provision, facts: Facts): boolean {
  if (!facts.isCounty && stage !== undefined && facts.stage !== undefined) {
    return facts.stage === 'nine-year' || facts.stage === stage;
  }
  const boarders = isBoarding ? facts.believedOf.get('boarders') : undefined;
  return boarders === undefined || boarders.length === 0 || boarders.some(({ value }) => value > 0);
}

function notConcerned({ stage }: Provision): string {
  return stage === 'junior' ? '本条只对初中' : stage === 'primary' ? '本条只对小学' : '没有寄宿生';
}
