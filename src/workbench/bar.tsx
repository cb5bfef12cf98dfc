import { useRef } from 'react';

interface BarProps {
  readonly name: string;
  readonly remark: string;
  readonly unseen: readonly string[];
  readonly busy: string;
  readonly trouble: string;
  readonly canSave: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: (withMarks: boolean) => void;
}

/** What is open, what is going on, and the three things one does with a file. */
export function Bar({ name, remark, unseen, busy, trouble, canSave, onOpen, onSave }: BarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="workbench-bar">
      <strong>台账体检工作台</strong>
      <button type="button" onClick={() => picker.current?.click()}>
        打开台账…
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            onOpen(file);
          }
          target.value = '';
        }}
      />
      <button type="button" disabled={!canSave} onClick={() => onSave(false)}>
        保存(不带标记)
      </button>
      <button type="button" disabled={!canSave} onClick={() => onSave(true)}>
        保存(带标记)
      </button>
      <span className="workbench-name">{name}</span>
      <span role="status">{busy || remark}</span>
      {unseen.length > 0 && <span>文件里的{unseen.join('、')}这里不显示,保存时原样保留。</span>}
      {trouble && (
        <span role="alert" className="workbench-trouble">
          {trouble}
        </span>
      )}
      <span className="workbench-privacy">也可以把文件拖到这里。文件只在本机打开,不会上传。</span>
    </header>
  );
}
