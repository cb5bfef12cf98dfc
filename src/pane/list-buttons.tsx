import { listTable, listText } from './finding-list';
import { copied, download } from './handing-on';
import { useLook } from './look';
import { TextButton } from './text-button';
import type { Checkup } from './use-checkup';

/** The list as text, as a table, on paper: what is listed now, in its order. */
export function ListButtons({
  checkup,
  order,
}: {
  readonly checkup: Checkup;
  readonly order: readonly number[];
}) {
  const look = useLook();
  const { report, explained } = checkup.state;
  if (!report || order.length === 0) {
    return null;
  }
  const tell = (text: string, isDone = true) =>
    checkup.change({ message: { intent: isDone ? 'success' : 'error', text } });
  const copy = async () => {
    const isDone = await copied(listText(report, explained, order));
    tell(
      isDone ? `已复制 ${order.length} 处,可以粘贴到微信或文档里。` : '这里不让复制,请用“导出表格”。',
      isDone,
    );
  };
  const save = () => {
    const name = `${report.workbook.replace(/\.\w+$/, '')} 问题清单.csv`;
    download(listTable(report, explained, order), name);
    tell(`已导出“${name}”,在浏览器的“下载”文件夹里,用 Excel 或 WPS 打开。`);
  };
  return (
    <div className={`${look.row} ${look.quiet}`} style={{ padding: '2px 0' }}>
      这 {order.length} 处:
      <TextButton onClick={() => void copy()}>复制为文字</TextButton>
      <TextButton onClick={save}>导出表格</TextButton>
      <TextButton onClick={() => void checkup.print()}>打印清单和报告</TextButton>
    </div>
  );
}
