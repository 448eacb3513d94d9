// Light or dark: the system's setting until the person chooses.

const KEY = "sandbox-theme";
const CHOICES = { "": "Same as the system", light: "Light", dark: "Dark" };

/** Apply the chosen theme to the page. */
export function wear(choice = localStorage.getItem(KEY) ?? "") {
  if (choice) document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
}

/** Return the rows of the theme menu. */
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
