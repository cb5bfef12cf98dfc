/** Whether there is anything to take back, and anything taken back. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface BarButtonsProps {
  readonly history: History;
  readonly isReady: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
  readonly onFilter: () => void;
  readonly onPrint: () => void;
}

/** What one looks for in the bar of every office program. */
export function BarButtons({ history, isReady, onUndo, onRedo, onFind, onFilter, onPrint }: BarButtonsProps) {
  const buttons = [
    { label: '撤销', keys: 'Ctrl+Z', isOn: history.canUndo, act: onUndo },
    { label: '重做', keys: 'Ctrl+Y', isOn: history.canRedo, act: onRedo },
    { label: '查找', keys: 'Ctrl+F', isOn: true, act: onFind },
    { label: '筛选', keys: '(只是看，不会存进文件)', isOn: true, act: onFilter },
    { label: '打印清单', keys: 'Ctrl+P', isOn: true, act: onPrint },
  ];
  return buttons.map(({ label, keys, isOn, act }) => (
    <button
      key={label}
      type="button"
      className="workbench-minor"
      disabled={!isReady || !isOn}
      title={`${label} ${keys}`}
      onClick={act}
    >
      {label}
    </button>
  ));
}
