// The context of every part of the page: the connection to the sandbox, the rows, the place, and messages to the person.

import { el, fill, icon } from "./dom.js";
import { Place } from "./place.js";
import { Store } from "./store.js";
import { readable, written } from "./slack_text.js";

const TOAST_SECONDS = 7;

/** Return a context for one person on this page. */
export function makeContext(api, person) {
  const store = new Store();
  const actions = [];
  const context = {
    api,
    person,
    store,
    place: new Place(),
    opened: new Map(),
    dom: { el, fill, icon },
    get zone() {
      return store.get("me")?.tz ?? "UTC";
    },
    now: () => Date.now() / 1000 + (store.get("clock")?.offset ?? 0),
    act: (verb, sent = {}) => api.control(verb, { person, ...sent }),
    press: (work) => press(work),
    announce,
    toast,
    written: (text) => written(text, store),
    readable: (text) => readable(text, store),
    addMessageAction: (action) => actions.push(action),
    messageActions: () => actions,
  };
  return context;
}

/** Return the result of the work. Show an error of the sandbox or the app, and return null then. */
async function press(work) {
  try {
    const answer = await work();
    if (answer?.error) {
      toast(answer.error);
      return null;
    }
    return answer ?? {};
  } catch (refusal) {
    toast(refusal.message);
    return null;
  }
}

/** Show a message at the bottom of the page for a while. */
function toast(words) {
  const shown = el("p", { class: "toast" }, words);
  document.getElementById("toasts").append(shown);
  setTimeout(() => shown.remove(), TOAST_SECONDS * 1000);
}

/** Let a screen reader say a message. */
function announce(words) {
  const live = document.getElementById("live");
  live.append(el("p", {}, words));
  while (live.children.length > 20) live.firstChild.remove();
}
