// The connection to the sandbox: acts by POST, changes by web sockets. A browser allows only six plain event streams for
// all of its tabs together, and then even a click would have to wait. It allows hundreds of web sockets. The secret is
// sent as a protocol, since a page cannot give a socket a header.

const HEADER = "X-Sandbox-Secret";
const PATIENCE = [300, 600, 1200, 2500, 5000];

/** A refusal of the sandbox, with a message for the person. */
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

  /** Call a verb of the control API and return its answer. Throws Refusal. */
  async control(verb, sent = {}) {
    return this.#answer(`/control/${verb}`, {
      method: "POST",
      headers: { ...this.headers, "Content-Type": "application/json" },
      body: JSON.stringify(sent),
    });
  }

  /** Return the answer to a GET. Throws Refusal. */
  async get(path) {
    return this.#answer(path, { headers: this.headers });
  }

  /** Call `took(event)` for every event of a stream and reconnect if needed. `state` gets live, lost, or refused. */
  watch(path, took, state = () => {}) {
    const stopper = new AbortController();
    this.#follow(path, took, state, stopper.signal);
    return () => stopper.abort();
  }

  /** Do the same as `watch` for a topic of a panel. */
  watchTopic(topic, took, state) {
    return this.watch(`/web/watch/${topic}`, took, state);
  }

  async #answer(path, request) {
    let response;
    try {
      response = await fetch(path, request);
    } catch {
      throw new Refusal("The sandbox is not responding. Is it still running?", 0);
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refusal(answer?.problem ?? "The sandbox couldn't do that.", response.status);
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

  /** Listen on one socket and return how it ended. */
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
