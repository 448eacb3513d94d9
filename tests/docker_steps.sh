#!/bin/sh
# The steps of the Dockerfile in an empty folder with a fresh environment: what an image would hold, without Docker.
# As root on Linux, the commands run again in an empty root that is read-only, as the user 999: what deploy/ asks for.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
"${PYTHON:-python3}" -m venv "$work/python"
pip="$work/python/bin/python -m pip --quiet --disable-pip-version-check"
mkdir "$work/app" "$work/data" "$work/root"
cp "$root/requirements.lock" "$root/pyproject.toml" "$root/README.md" "$work/app"
cd "$work/app"
$pip install --no-cache-dir --require-hashes -r requirements.lock
cp -r "$root/bot" "$root/services" "$root/models" .
$pip install --no-cache-dir --no-deps --no-build-isolation .
cd "$work/data"
rm -rf "$work/app"

cat > "$work/python/commands.sh" <<'COMMANDS'
# What the image's user does, in the folder for data.
set -eu
export SLACK_BOT_TOKEN=xoxb-x SLACK_APP_TOKEN=xapp-x ANTHROPIC_API_KEY=x SECRET_KEY=sixteen-characters
export SLACK_API_URL=http://127.0.0.1:9/api/ HEALTH_PORT="$FREE_PORT" DATABASE_URL="sqlite:///$PWD/virtual_client.db"
virtual-client migrate
test -s virtual_client.db
virtual-client backup copy.db
test -s copy.db
if virtual-client healthy 2> said; then exit 1; fi
grep -q "The app does not answer" said
if virtual-client run 2> said; then exit 1; fi
grep -q "Slack cannot be reached" said
python -c 'import pickle, sys; from services.documents.report import Report
sys.stdout.buffer.write(pickle.dumps(Report("T", "S", "C", (), "", (), "", (), (), (), None, "today")))' > report
python -m services.documents.layout_process transcript_pdf < report | grep -aq "%PDF"
COMMANDS
FREE_PORT=$("$work/python/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export FREE_PORT
PATH="$work/python/bin:$PATH" sh "$work/python/commands.sh"
echo "The steps of the Dockerfile work."

if [ "$(id -u)" != 0 ] || ! unshare --mount true 2> /dev/null; then
  echo "Not run: the read-only root, which needs root and mount namespaces."
  exit 0
fi
cat > "$work/enter.sh" <<'ENTER'
# In a mount namespace of its own: an empty root with the system's programs, Python, and the app, all read-only.
set -eu
mount --make-rprivate /
mount -t tmpfs none "$work/root"
mkdir "$work/root/tmp"
mount -t tmpfs -o mode=1777 none "$work/root/tmp"
for path in /usr /lib /lib32 /lib64 /bin /etc/ssl /etc/fonts /etc/ld.so.cache "$base" "$work/python"; do
  [ -e "$path" ] || continue
  case "$path" in /usr/*) continue ;; esac
  if [ -L "$path" ]; then
    cp -P "$path" "$work/root$path"
  elif [ -d "$path" ]; then
    mkdir -p "$work/root$path"
    mount --rbind "$path" "$work/root$path"
    mount -o remount,bind,ro "$work/root$path"
  else
    mkdir -p "$work/root$(dirname "$path")"
    cp "$path" "$work/root$path"
  fi
done
mkdir -p "$work/root/data" "$work/root/dev"
touch "$work/root/dev/null"
mount --bind /dev/null "$work/root/dev/null"
mount -t tmpfs -o uid=999,gid=999,mode=0700 none "$work/root/data"
mount -o remount,ro "$work/root"
cd "$work/root"
env -i HOME=/data FREE_PORT="$FREE_PORT" PATH="$work/python/bin:/usr/bin:/bin" commands="$work/python/commands.sh" \
  "$chroot" --userspec=999:999 . sh -c 'cd /data; if touch /x 2> /dev/null; then echo "The root is not read-only."; exit 1; fi; sh "$commands"'
ENTER
base=$("$work/python/bin/python" -c 'import sys; print(sys.base_prefix)')
chroot=$(command -v chroot)
export work base chroot
unshare --mount sh "$work/enter.sh"
echo "The commands also work in an empty, read-only root, as the user 999."
