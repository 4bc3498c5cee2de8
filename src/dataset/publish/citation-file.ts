/** `CITATION.cff` (Citation File Format 1.2.0) of one version of the data. */

export function citationFile(version: string, years: readonly number[]): string {
  const oldest = years.at(-1);
  const covered = oldest === undefined ? '' : `，${String(oldest)}—${String(years[0])}年`;
  return `cff-version: 1.2.0
message: "引用本数据时请注明版本号。"
title: "政府信息公开年报图谱（Disclosure Atlas）${covered}"
type: dataset
authors:
  - name: "Disclosure Atlas"
version: "${version}"
license: CC-BY-4.0
keywords:
  - 政府信息公开
  - 年度报告
  - government information disclosure
`;
}
