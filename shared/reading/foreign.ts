import { fold } from "./headers/index.ts";

/**
 * Words in headers of tables that have objectives or results and are not OKRs: studies, experiments, lessons, test and
 * meeting logs, requirements, registers. One line a language.
 */
const words =
  "study|studies|paper|author|authors|method|methods|methodology|conclusion|conclusions|finding|findings|hypothesis|experiment|sample|dataset|participants|limitation|limitations|journal|year published|" +
  "test|test case|test id|scenario|steps|preconditions|expected behavior|course|lesson|module|student|students|assessment|learning outcome|topic|chapter|exercise|unit title|skill|" +
  "requirement|acceptance criteria|user story|epic|ticket|sprint goal|story points|bug|severity|component|version|artifact|artefact|deliverable|meeting|attendees|decision|agenda|ceremony|instrument|trigger|" +
  "estudio|autor|método|metodología|conclusión|conclusiones|hallazgos|prueba|caso de prueba|curso|lección|alumno|evaluación|requisito|reunión|decisión|" +
  "estudo|conclusão|conclusões|achados|teste|caso de teste|aula|aluno|avaliação|reunião|decisão|cerimônia|artefato|opções|" +
  "étude|auteur|méthode|conclusion|résultats de l'étude|essai|cours|leçon|élève|évaluation|exigence|réunion|décision|" +
  "studie|autor|methode|fazit|ergebnis der studie|testfall|kurs|lektion|schüler|bewertungskriterium|anforderung|besprechung|entscheidung|" +
  "studio|autore|metodo|conclusione|caso di test|lezione|requisito|riunione|onderzoek|auteur|conclusie|les|vereiste|badanie|autor|metoda|wniosek|lekcja|wymaganie|" +
  "исследование|автор|метод|вывод|выводы|тест|урок|требование|研究|作者|方法|结论|結論|实验|測試|测试|课程|课时|学生|需求|会议|論文|著者|手法|授業|テスト|要件|会議|연구|저자|방법|결론|테스트|수업|요구사항|회의";

let foreign: Set<string> | null = null;

/** Whether a header belongs to another kind of table. */
export function isForeign(header: string): boolean {
  if (header === "" || header.length > 40) return false;
  foreign ??= new Set(words.split("|").map(fold));
  const folded = fold(header);
  return foreign.has(folded) || (folded.endsWith("s") && foreign.has(folded.slice(0, -1)));
}
