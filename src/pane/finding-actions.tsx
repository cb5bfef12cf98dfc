import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Correction, correctionOf, type Explanation } from '../model/explanation';
import type { Finding } from '../model/finding';
import type { FindingKeys } from '../model/finding-keys';
import { explanationText, isShortfall, mayBeTrue } from '../model/standing';
import { CorrectionButtons } from './corrections';
import { ExplanationForm } from './explanations';
import { useLook } from './look';
import { RectificationForm } from './rectification-form';
import type { PaneState } from './state';
import type { Checkup } from './use-checkup';

interface FindingActionsProps {
  readonly index: number;
  readonly finding: Finding;
  readonly checkup: Checkup;
}

/** What is being written: why it may stay, or what is done about a shortfall that is true. */
type Form = 'explanation' | 'rectification';

/** What can be done about a finding here: the one click that corrects it, the words that explain it. */
export function FindingActions({ index, finding, checkup }: FindingActionsProps) {
  const look = useLook();
  const [form, setForm] = useState<Form>();
  const openers = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});
  const returnsTo = useRef<Form | undefined>(undefined);
  useEffect(() => {
    if (!form && returnsTo.current) {
      openers.current[returnsTo.current]?.focus();
    }
  }, [form]);
  const { sheet, cell } = finding;
  const { keys, explained, report, workbook } = checkup.state;
  const correction = correctionOf(finding, workbook);
  const explanation = explained.get(finding);
  const about = `${sheet} ${cell}`;
  const close = (takesFocusBack: boolean) => {
    returnsTo.current = takesFocusBack ? form : undefined;
    setForm(undefined);
  };
  const possible = formsFor(finding);
  if (!correction && possible.length === 0) {
    return null;
  }
  const shared = { about, first: explanation, alike: alikeCount(keys, index), onCancel: () => close(true) };
  return (
    <>
      {explanation && !form && (
        <div className={look.quiet}>
          学校说明{explanation.isAlike && '(同样的一起)'}:{explanationText(explanation)}
        </div>
      )}
      {form === 'explanation' && (
        <ExplanationForm
          {...shared}
          onSave={(said, isDone) => {
            checkup.explain(index, said);
            close(isDone);
          }}
        />
      )}
      {form === 'rectification' && (
        <RectificationForm
          {...shared}
          onSave={(said) => {
            checkup.explain(index, said);
            close(true);
          }}
        />
      )}
      <div className={look.row} style={{ marginTop: '6px', rowGap: '4px' }}>
        {correction && (
          <CorrectionButtons
            correction={correction}
            alike={alikeCorrections(finding, report, workbook)}
            here={cell}
            checkup={checkup}
          />
        )}
        {!form &&
          possible.map((one) => (
            <Button
              key={one}
              ref={(button: HTMLButtonElement | null) => {
                openers.current[one] = button;
              }}
              size="small"
              aria-label={`${formWords(one, explanation)},${about}`}
              onClick={() => setForm(one)}
            >
              {formWords(one, explanation)}
            </Button>
          ))}
        {explanation && !form && (
          <Button
            size="small"
            aria-label={`撤回说明,${about}`}
            onClick={() => checkup.unexplain(explanation)}
          >
            撤回
          </Button>
        )}
      </div>
    </>
  );
}

/** A mistake is only corrected; a query is explained; what is demanded and not there can be true. */
function formsFor(finding: Finding): readonly Form[] {
  const isQuery = finding.severity === 'query';
  const isTrue = mayBeTrue(finding) && (!isQuery || isShortfall(finding));
  return [...(isQuery ? (['explanation'] as const) : []), ...(isTrue ? (['rectification'] as const) : [])];
}

function formWords(form: Form, explanation: Explanation | undefined): string {
  if (form === 'rectification') {
    return explanation?.rectification ? '修改整改' : '属实,列入整改';
  }
  return explanation ? '修改说明' : '说明原因';
}

/** How many findings share what they say, this one among them. */
function alikeCount(keys: readonly FindingKeys[], index: number): number {
  return keys.filter(({ alike }) => alike === keys[index]?.alike).length;
}

/** What can be put right of the same rule on the same sheet; a cell that two findings are about only once. */
function alikeCorrections(
  { rule, sheet }: Finding,
  report: PaneState['report'],
  workbook: PaneState['workbook'],
): readonly Correction[] {
  const cells = new Map<string, Correction>();
  for (const finding of report?.findings ?? []) {
    const correction =
      finding.rule === rule && finding.sheet === sheet ? correctionOf(finding, workbook) : undefined;
    if (correction) {
      cells.set(`${correction.sheet}!${correction.cell}`, correction);
    }
  }
  return [...cells.values()];
}
