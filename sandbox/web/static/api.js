// The way to the sandbox: acts by POST, changes by a stream of server-sent events read with fetch (which, unlike
// EventSource, can send the secret in a header).

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
      try {
        const response = await fetch(path, { headers: this.headers, signal });
        if (response.status === 403 || response.status === 404) {
          const said = await response.json().catch(() => ({}));
          state("refused", said.problem);
          return;
        }
        if (response.ok) {
          state("live");
          failures = 0;
          await read(response.body, took);
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof TypeError) && error.name !== "AbortError") console.error(error);
      }
      state("lost");
      await new Promise((done) => setTimeout(done, PATIENCE[Math.min(failures, PATIENCE.length - 1)]));
    }
  }
}

async function read(body, took) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let kept = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (kept + value).split("\n\n");
    kept = parts.pop();
    for (const part of parts) if (part.startsWith("data: ")) took(JSON.parse(part.slice("data: ".length)));
  }
}
