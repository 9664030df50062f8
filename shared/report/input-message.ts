/** What somebody is asked before a cycle starts, as plain text for a mail or a chat. */
export function inputMessage(given: {
  readonly who: string;
  readonly cycle: string;
  readonly questions: readonly string[];
  readonly title: string;
  /** Where the answers can be written, "" where that is not known. */
  readonly url: string;
  /** Whether they were asked before and have not answered. */
  readonly again: boolean;
}): { readonly subject: string; readonly text: string } {
  const { who, cycle, questions, title, url, again } = given;
  const name = who.split(/\s+/)[0]!;
  const count = questions.length === 1 ? "one question" : `${questions.length} questions`;
  const opening = again
    ? `Your view is still missing. Before we settle our OKRs for ${cycle}, please answer ${count}; a line for each is enough.`
    : `We are about to settle our OKRs for ${cycle}, and they need you. Before anything is fixed, please answer ${count}; a line for each is enough.`;
  return {
    subject: again
      ? `Still open: your view on our OKRs for ${cycle}`
      : `Before ${cycle} starts: ${count} about our OKRs`,
    text: [
      `Hello ${name},`,
      opening,
      questions.map((question, i) => `${i + 1}. ${question}`).join("\n"),
      url
        ? `Write your answers into the tab “Team input” of “${title}”: ${url}\nOr simply reply.`
        : "Simply reply.",
      "A no, or a “not yet”, helps as much as a yes.",
    ].join("\n\n"),
  };
}
