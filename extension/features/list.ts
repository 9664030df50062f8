import { badges } from "./badges.tsx";
import { corner } from "./corner.ts";
import type { Feature } from "./feature.ts";
import { freshness } from "./freshness.ts";
import { keyResultCard } from "./key-result-card.tsx";
import { panel } from "./panel.tsx";
import { reminder } from "./reminder.tsx";
import { toolbar } from "./toolbar.ts";

/** All features of the overlay. What is not in this list does not run. */
export const features: readonly Feature[] = [
  freshness,
  corner,
  reminder,
  panel,
  badges,
  keyResultCard,
  toolbar,
];
