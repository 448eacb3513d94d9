// The page: find the person and open their workspace.

import { Api } from "./api.js";
import { choosePerson, sayWhy } from "./chooser.js";
import { Desk } from "./desk.js";
import { straighten, takeSecret, whoAmI } from "./entry.js";
import { wear } from "./theme.js";

const root = document.getElementById("app");

function start() {
  wear();
  straighten();
  const secret = takeSecret();
  if (!secret) {
    sayWhy(root, "secret");
    return;
  }
  const api = new Api(secret);
  const handle = whoAmI();
  if (handle) new Desk(root, api, handle, secret).open();
  else choosePerson(root, api);
}

window.addEventListener("hashchange", () => location.reload());
start();
