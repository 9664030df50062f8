import * as XLSX from "@e965/xlsx";

/** An .xlsx with one sheet written by hand, so that every attribute is under the test's control. */
export function xlsxOf(
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
  workbook = "",
): Uint8Array {
  const archive = XLSX.CFB.utils.cfb_new();
  const namespace =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const all: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    "_rels/.rels": `<Relationships ${relations}><Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${namespace}>${workbook}<sheets><sheet name="OKRs" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${relations}><Relationship Id="rId7" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${namespace}>${sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet ${namespace}><fonts count="2"><font><sz val="11"/></font><font><b/><i val="0"/><color rgb="FFC5221F"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFCE8B2"/></patternFill></fill></fills><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="2"/><xf numFmtId="9" fontId="0" fillId="0"/><xf numFmtId="14" fontId="0" fillId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>`,
    ...parts,
  };
  for (const [path, text] of Object.entries(all))
    XLSX.CFB.utils.cfb_add(archive, `/${path}`, Buffer.from(text));
  return XLSX.CFB.write(archive, { fileType: "zip", type: "buffer" }) as Uint8Array;
}
