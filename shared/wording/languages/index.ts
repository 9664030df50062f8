import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import type { Language } from "./language.ts";
import { portuguese } from "./pt.ts";

/** The languages judged. The order breaks ties when a sentence fits several equally and nothing else tells. */
export const languages: readonly Language[] = [english, spanish, portuguese, french, german];

/**
 * Frequent words of languages that are not judged, so that their sentences are left alone instead of being taken for a
 * neighbour's: Italian, Catalan, Romanian, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Turkish, Indonesian.
 */
export const foreignWords = `il gli di che della dei delle nel nella sul sulla per con più aumentare ridurre migliorare lanciare entro clienti nuovi almeno tra
  amb els seva augmentar millorar și în pentru din creșterea prin cu het een van voor met naar verhogen verbeteren verlagen tegen minimaal klanten nieuwe
  onze wij zijn och att för på av till öka minska förbättra kunder med som og af til øge forbedre kunder ja tai sekä asiakas parantaa lisätä
  i na do się oraz zwiększyć poprawić klientów przez w z že zvýšit zlepšit zákazníků ve bir için artırmak müşteri dan untuk yang dengan meningkatkan pelanggan
  tot bij aan uit meer aantal omzet tevredenheid medewerkers soddisfazione vendite ricavi obiettivo entro almeno sviluppare creare nuovo nuova dell all`;

/** Letters that none of the judged languages uses. */
export const foreignLetters = "đươạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳåøæłśżźćęąńšžřčěůőűğışțăīūļķ";
