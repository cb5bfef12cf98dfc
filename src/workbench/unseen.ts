import { unzipSync } from 'fflate';

/** Folders of a workbook file that the grid does not show, with the clerk's word for them. */
const folders: Readonly<Record<string, string>> = {
  'xl/media/': '图片',
  'xl/charts/': '图表',
  'xl/pivotTables/': '数据透视表',
  'xl/embeddings/': '嵌入对象',
  'xl/vbaProject.bin': '宏',
};

/** What is kept in the file and not shown in the grid. Only the names in the archive are looked at. */
export function unseenParts(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return Object.entries(folders)
    .filter(([folder]) => names.some((name) => name.startsWith(folder)))
    .map(([, word]) => word);
}
