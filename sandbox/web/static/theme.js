// Light or dark: as the machine says, until the person chooses.

const KEY = "sandbox-theme";
const CHOICES = { "": "As the system", light: "Light", dark: "Dark" };

/** The page wears what was chosen. */
export function wear(choice = localStorage.getItem(KEY) ?? "") {
  if (choice) document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
}

/** The lines of the menu that chooses. */
export function choices() {
  const now = localStorage.getItem(KEY) ?? "";
  return Object.entries(CHOICES).map(([choice, label]) => ({
    label,
    isCurrent: choice === now,
    run: () => {
      if (choice) localStorage.setItem(KEY, choice);
      else localStorage.removeItem(KEY);
      wear(choice);
    },
  }));
}

window.addEventListener("storage", (event) => {
  if (event.key === KEY) wear();
});
