import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { placeAddress } from '../model/address';
import type { Confirmation, ProvisionResult, ProvisionStatus } from '../model/report';
import { chapterOf, countProvisions, countsText, judgingWords, provisionWords } from '../model/words';
import { ConfirmationForm } from './confirmation-form';
import { CellLinks, Fold } from './controls';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface ProvisionItemProps {
  readonly result: ProvisionResult;
  readonly checkup: Checkup;
}

const signs: Readonly<Record<ProvisionStatus, string>> = {
  met: '✓',
  confirmed: '✓',
  short: '✗',
  denied: '✗',
  'to-confirm': '?',
  unchecked: '–',
  'not-applicable': '–',
};

/** One row of a document: what it demands, how it stands, who tells. An uncertain row is never in the failing colour. */
export function ProvisionItem({ result, checkup }: ProvisionItemProps) {
  const look = useLook();
  const { provision, status, reason, from } = result;
  // The answers to choose from stand below: no need to say where one could be given.
  const isAsked = status === 'to-confirm' && from.length === 0;
  const isFailing = (status === 'short' || status === 'denied') && provision.status !== 'uncertain';
  const tone = isFailing
    ? look.error
    : status === 'met' || status === 'confirmed'
      ? look.met
      : status === 'unchecked' || status === 'not-applicable'
        ? look.quiet
        : look.query;
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span>{provision.text}</span>
        <span className={`${tone} ${look.strong} ${look.nowrap}`}>
          {signs[status]} {provisionWords[status]}
        </span>
      </div>
      <div className={look.quiet}>
        {[provision.basis.clause, ...(isAsked ? [] : [judgingWords[provision.judged], reason])]
          .filter(Boolean)
          .join(' · ')}
        {provision.status === 'uncertain' && '(出处待核实,只作提醒)'}
      </div>
      {from.length > 0 && (
        <div className={look.quiet}>
          见
          <CellLinks cells={[...new Set(from.slice(0, 6).map(placeAddress))]} checkup={checkup} />
        </div>
      )}
      <ProvisionAnswer result={result} checkup={checkup} />
    </li>
  );
}

interface ProvisionListProps {
  readonly results: readonly ProvisionResult[];
  readonly checkup: Checkup;
}

/** Every row of a document, chapter by chapter; what was looked at, what only a person knows and what nothing shows are counted. */
export function ProvisionList({ results, checkup }: ProvisionListProps) {
  const look = useLook();
  const chapters = new Map<string, ProvisionResult[]>();
  const ownDocument = mostNamed(results);
  for (const result of results) {
    const { document, clause } = result.provision.basis;
    const within = chapterOf(clause);
    // 第十一条 says nothing where it is of another document than the rest.
    const chapter = document === ownDocument && within ? within : `${document} ${within}`.trim();
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), result]);
  }
  return (
    <section aria-label="逐条核对">
      <p className={look.strong} style={{ margin: '8px 0 2px' }}>
        逐条核对:{countsText(countProvisions(results))}
      </p>
      {[...chapters].map(([chapter, own]) => (
        <Fold key={chapter} title={`${chapter}(${own.length} 条):${countsText(countProvisions(own), false)}`}>
          <ul className={look.list}>
            {own.map((result) => (
              <ProvisionItem key={result.provision.id} result={result} checkup={checkup} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}

/** The document that most rows are of. */
function mostNamed(results: readonly ProvisionResult[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { provision } of results) {
    counts.set(provision.basis.document, (counts.get(provision.basis.document) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

interface ProvisionAnswerProps {
  readonly result: ProvisionResult;
  readonly checkup: Checkup;
}

/** Where only a person can say how it stands: what was said, or the three answers to choose from. */
function ProvisionAnswer({ result, checkup }: ProvisionAnswerProps) {
  const look = useLook();
  const [draft, setDraft] = useState<Confirmation>();
  const opener = useRef<HTMLButtonElement | null>(null);
  const takesFocusBack = useRef(false);
  useEffect(() => {
    if (!draft && takesFocusBack.current) {
      takesFocusBack.current = false;
      opener.current?.focus();
    }
  }, [draft]);
  const { id, text } = result.provision;
  const { confirmations, report } = checkup.state;
  const said = confirmations.find(({ requirement }) => requirement === id);
  const inForm = report?.confirmations.find(({ requirement, place }) => requirement === id && place);
  if (inForm ? !said || said.answer === inForm.answer : !said && !isAnswerable(result)) {
    return null;
  }
  const close = () => {
    takesFocusBack.current = true;
    setDraft(undefined);
  };
  if (draft) {
    return (
      <ConfirmationForm
        about={text}
        first={draft}
        onSave={(next) => {
          close();
          checkup.confirm(next);
        }}
        onCancel={close}
      />
    );
  }
  const keepOpener = (button: HTMLButtonElement | null) => {
    opener.current = button;
  };
  return said ? (
    <>
      <div className={look.quiet}>
        学校答复:{answerText(said)}
        {inForm && `。自查清单里填的是“${inForm.answer}”,以它为准`}
      </div>
      <div className={look.row} style={{ marginTop: '4px' }}>
        {!inForm && (
          <Button
            size="small"
            ref={keepOpener}
            aria-label={`修改答复:${text}`}
            onClick={() => setDraft(said)}
          >
            修改
          </Button>
        )}
        <Button size="small" aria-label={`撤回答复:${text}`} onClick={() => checkup.unconfirm(id)}>
          撤回
        </Button>
      </div>
    </>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: three buttons in a line of a card; a fieldset would frame them.
    <div role="group" aria-label={`答复:${text}`} className={look.row} style={{ marginTop: '4px' }}>
      {(['有', '无', '不适用'] as const).map((answer, index) => (
        <Button
          key={answer}
          size="small"
          ref={index === 0 ? keepOpener : undefined}
          onClick={() => setDraft({ requirement: id, answer })}
        >
          {answer}
        </Button>
      ))}
    </div>
  );
}

/** What a figure shows is filled in where figures stand; what a form in the workbook says is changed there. */
function isAnswerable({ status, provision }: ProvisionResult): boolean {
  return status === 'to-confirm' || (status === 'unchecked' && provision.kind !== 'figure');
}

function answerText({ answer, evidence, measure, person, deadline }: Confirmation): string {
  return [
    answer,
    evidence && `${answer === '有' ? '佐证' : '理由'}:${evidence}`,
    measure && `整改:${measure}`,
    person && `责任人:${person}`,
    deadline && `期限:${deadline}`,
  ]
    .filter(Boolean)
    .join(',');
}
