import { Button, Checkbox, Textarea } from '@fluentui/react-components';
import { type FocusEvent, useRef, useState } from 'react';
import type { Explanation } from '../model/explanation';
import { explanationText } from '../model/standing';
import type { Said } from './checkup';
import { Fold } from './controls';
import { onEscape, useInSight } from './landing-focus';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface ExplanationFormProps {
  readonly about: string;
  /** What was said before. */
  readonly first: Explanation | undefined;
  /** How many findings are alike, this one among them. */
  readonly alike: number;
  /** `isDone`: by the button; else the focus has gone elsewhere and stays there. */
  readonly onSave: (said: Said, isDone: boolean) => void;
  readonly onCancel: () => void;
}

/** How schools usually begin such an explanation. */
const beginnings = ['已核对,数据属实:', '统计口径不同:', '正在整改,完成时间:'] as const;

/** Why a finding may stay as it is. Whoever leaves the form has said it; 取消 and Esc leave it as it was. */
export function ExplanationForm({ about, first, alike, onSave, onCancel }: ExplanationFormProps) {
  const look = useLook();
  const [text, setText] = useState(first?.text ?? '');
  const [isAlike, setAlike] = useState(first?.isAlike ?? false);
  const frame = useRef<HTMLFieldSetElement>(null);
  useInSight(frame);
  const save = (isDone: boolean) => onSave({ text, ...(isAlike ? { isAlike } : {}) }, isDone);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) {
      save(false);
    }
  };
  return (
    <fieldset
      ref={frame}
      aria-label={`说明原因:${about}`}
      className={`${look.fieldset} ${look.stack}`}
      style={{ marginTop: '6px' }}
      onBlur={leave}
      onKeyDown={onEscape(onCancel)}
    >
      <Textarea
        aria-label="说明原因"
        placeholder="写明为什么可以这样,会随校验报告一起带上;数据改动后要重新说明。"
        value={text}
        onChange={(_, { value }) => setText(value)}
        style={{ width: '100%' }}
        autoFocus
      />
      <div className={look.row} style={{ rowGap: '4px' }}>
        <span className={look.quiet}>常用:</span>
        {beginnings
          .filter((words) => !text.includes(words))
          .map((words) => (
            <Button
              key={words}
              size="small"
              appearance="outline"
              shape="circular"
              onClick={() => setText(words + text)}
            >
              {words}
            </Button>
          ))}
      </div>
      {alike > 1 && (
        <Checkbox
          label={`同样的 ${alike} 处一起说明`}
          checked={isAlike}
          onChange={(_, { checked }) => setAlike(checked === true)}
        />
      )}
      <div className={look.row}>
        <Button size="small" appearance="primary" onClick={() => save(true)}>
          保存
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </fieldset>
  );
}

/** Everything that the school has explained: what it is about, to be changed or taken back. */
export function ExplanationList({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { explanations, explained, report } = checkup.state;
  if (!report || explanations.length === 0) {
    return null;
  }
  const about = (explanation: Explanation) =>
    report.findings.flatMap((finding, index) => (explained.get(finding) === explanation ? [index] : []));
  return (
    <Fold title={<>学校说明({explanations.length} 条)</>}>
      <ul className={look.list}>
        {explanations.map((explanation) => (
          <ExplanationItem
            key={`${explanation.isAlike} ${explanation.key}`}
            explanation={explanation}
            about={about(explanation)}
            checkup={checkup}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface ExplanationItemProps {
  readonly explanation: Explanation;
  /** Indices of the findings that it explains. */
  readonly about: readonly number[];
  readonly checkup: Checkup;
}

function ExplanationItem({ explanation, about, checkup }: ExplanationItemProps) {
  const look = useLook();
  const [first] = about;
  const finding = first === undefined ? undefined : checkup.state.report?.findings[first];
  const place = finding ? `${finding.sheet} ${finding.cell}` : '';
  const more = about.length > 1 ? ` 等 ${about.length} 处` : '';
  return (
    <li className={look.card}>
      <div className={look.strong}>
        {finding ? `${place}${more}` : '对应的数据已改动或不再有问题,这条说明现在不起作用'}
      </div>
      {finding && <div className={look.quiet}>{finding.message}</div>}
      <div>{explanationText(explanation)}</div>
      <div className={look.row} style={{ marginTop: '6px' }}>
        {finding && (
          <Button
            size="small"
            aria-label={`去修改,${place}`}
            onClick={() => checkup.change({ tab: 'findings', show: 'all', current: first })}
          >
            去修改
          </Button>
        )}
        <Button
          size="small"
          aria-label={`删除说明,${place || explanationText(explanation)}`}
          onClick={() => checkup.unexplain(explanation)}
        >
          删除
        </Button>
      </div>
    </li>
  );
}
