import { a1, type CellRef } from "../sheet/address.ts";

/** The address of a cell in Google Sheets; "" where the sheet has none. A tab's id is its gid. */
export function cellLink(url: string, { tab, row, column }: CellRef): string {
  return url === "" ? "" : `${url.replace(/#.*$/, "")}#gid=${tab}&range=${a1(row, column)}`;
}
