// The way to the sandbox: acts by POST, changes by web sockets. Of plain streams a browser keeps six for all of its tabs,
// and then even a click would wait; of web sockets it keeps hundreds. The secret goes along as a protocol, since a page
// cannot give a socket a header.

const HEADER = "X-Sandbox-Secret";
const PATIENCE = [300, 600, 1200, 2500, 5000];

/** The sandbox says no, in words for the person. */
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export class Api {
  constructor(secret) {
    this.headers = { [HEADER]: secret };
  }

  /** The answer of an act or look of the control API. Throws Refusal. */
  async control(verb, sent = {}) {
    return this.#answer(`/control/${verb}`, {
      method: "POST",
      headers: { ...this.headers, "Content-Type": "application/json" },
      body: JSON.stringify(sent),
    });
  }

  /** The answer of a GET. Throws Refusal. */
  async get(path) {
    return this.#answer(path, { headers: this.headers });
  }

  /** `took(event)` for every event of a stream, again after a lost connection; `state` is live, lost or refused. */
  watch(path, took, state = () => {}) {
    const stopper = new AbortController();
    this.#follow(path, took, state, stopper.signal);
    return () => stopper.abort();
  }

  /** The same for a topic that a panel watches. */
  watchTopic(topic, took, state) {
    return this.watch(`/web/watch/${topic}`, took, state);
  }

  async #answer(path, request) {
    let response;
    try {
      response = await fetch(path, request);
    } catch {
      throw new Refusal("The sandbox does not answer. Is it still running?", 0);
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refusal(answer?.problem ?? "The sandbox could not do that.", response.status);
    return answer;
  }

  async #follow(path, took, state, signal) {
    for (let failures = 0; !signal.aborted; failures += 1) {
      const opened = () => {
        failures = 0;
        state("live");
      };
      const { code, reason } = await this.#listen(path, took, opened, signal);
      if (signal.aborted) return;
      if (code === 4403 || code === 4404) {
        state("refused", reason);
        return;
      }
      state("lost");
      await new Promise((done) => setTimeout(done, PATIENCE[Math.min(failures, PATIENCE.length - 1)]));
    }
  }

  /** How one socket ended. */
  #listen(path, took, opened, signal) {
    return new Promise((done) => {
      const socket = new WebSocket(new URL(path, location.href.replace(/^http/, "ws")), ["sandbox", this.headers[HEADER]]);
      socket.addEventListener("message", (event) => {
        opened();
        took(JSON.parse(event.data));
      });
      socket.addEventListener("close", done);
      signal.addEventListener("abort", () => socket.close(), { once: true });
    });
  }
}
