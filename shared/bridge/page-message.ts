/** Version of the conversation. Ends that speak another one do not talk. */
export const bridgeVersion = 1;

/** What the page says to the sidebar. Read without zod, which would make the sidebar four times as large. */
export type FromPage =
  | { readonly plumbline: 1; readonly type: "welcome"; readonly nonce: string }
  | {
      readonly plumbline: 1;
      readonly type: "ask-workbook";
      readonly nonce: string;
      readonly question: number;
    };

/** Whether data claims to be of this conversation at all; both ends hear a great many other messages. */
export function isBridgeMessage(data: unknown): boolean {
  return (
    typeof data === "object" && data !== null && (data as { plumbline?: unknown }).plumbline === bridgeVersion
  );
}

/** The message in what the page posted, or which part of it is wrong. */
export function parseFromPage(data: unknown): FromPage | { readonly wrong: string } {
  if (!isBridgeMessage(data)) return { wrong: "message: not of this conversation" };
  const { type, nonce, question } = data as Readonly<Record<string, unknown>>;
  if (typeof nonce !== "string" || nonce.length < 16 || nonce.length > 64) {
    return { wrong: "nonce: expected 16 to 64 letters" };
  }
  if (type === "welcome") return { plumbline: bridgeVersion, type, nonce };
  if (type !== "ask-workbook") return { wrong: "type: expected welcome or ask-workbook" };
  if (typeof question !== "number" || !Number.isInteger(question) || question < 1) {
    return { wrong: "question: expected a number from 1" };
  }
  return { plumbline: bridgeVersion, type, nonce, question };
}
