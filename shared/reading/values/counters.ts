/** What Chinese, Japanese and Korean count and measure with, right behind the figure: "3 个", "75日", "10건". */
const counter =
  /^(?:小时|小時|時間|分钟|分鐘|分間|日間|週間|周间|个月|個月|か月|ヶ月|시간|개월|[个個步套次单單家篇名位项項条條款件本人场場份种種台张張部门門页頁期例处處座支组組块塊倍分元天周週秒日回社点円票店개명건일분초주회번원대곳])/u;

/** The counter that a text begins with, null where it begins with none. */
export function counterOf(text: string): string | null {
  return counter.exec(text)?.[0] ?? null;
}
