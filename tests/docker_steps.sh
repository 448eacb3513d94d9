#!/bin/sh
# The steps of the Dockerfile in an empty folder with a fresh environment: what an image would hold, without Docker.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/python"
pip="$work/python/bin/python -m pip --quiet --disable-pip-version-check"
mkdir "$work/app" "$work/data"
cp "$root/requirements.lock" "$root/pyproject.toml" "$root/README.md" "$work/app"
cd "$work/app"
$pip install --no-cache-dir --require-hashes -r requirements.lock
cp -r "$root/bot" "$root/services" "$root/models" .
$pip install --no-cache-dir --no-deps --no-build-isolation .
cd "$work/data"
rm -rf "$work/app"
SLACK_BOT_TOKEN=xoxb-x SLACK_APP_TOKEN=xapp-x ANTHROPIC_API_KEY=x SECRET_KEY=x \
    DATABASE_URL="sqlite:///$work/data/virtual_client.db" "$work/python/bin/virtual-client" migrate
test -s virtual_client.db
echo "The steps of the Dockerfile work."
