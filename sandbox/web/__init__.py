"""The workspace as a page in a browser: what Slack would show to a person of the sandbox.

    access.py   who may send: Host, Origin, Sec-Fetch-Site, and the secret of this run
    page.py     the page's own files, with a policy that lets nothing else in
    desk.py     what one person sees, as a flat table of keyed rows
    stream.py   that table by web socket: once whole, then what changed and what is gone
    routes.py   all of it on the sandbox's server

People act through `/control/<verb>`, the same way as tests do (sandbox/control.py). Nothing is polled: every request
that the server has answered wakes the streams (sandbox/tools/changes.py).

Panels beside the workspace are modules of one default export,

    export default { id: "clock", title: "Clock", place: "side" | "strip", mount(root, context) { ... } }

where `context` is what static/context.js makes: the way to the sandbox, the person's own rows, where they are, and the
words for them; static/panels.js lists it. The sandbox's own panels stand in static/panels/ and are named in
static/panels/list.js; whoever starts the sandbox adds theirs with `Host(panels=FOLDER)` (sandbox/tools/embedding.py) or
`--panels FOLDER`: each `*.js` file in it is one, in the order of their names, and whatever else lies there is served
beside them under `/panels/`. A panel that watches something of its own calls `api.watchTopic(topic, ...)`: a topic is a
line of `TOPICS` in routes.py, a function from the sandbox to keyed rows.
"""
