# Sourced by every scene: types a command, then runs it. The typing is imitated,
# command and output are real.

# Seconds between two letters, and before and after a command.
letter=0.025
breath=0.5

# nap SECONDS: waits without starting a process, which takes its time on a busy machine
exec {nothing}<> <(:)
nap() { read -rt "$1" -u "$nothing" || true; }

# type_as PROMPT COMMAND
type_as() {
  local i
  printf '\e[32m%s\e[0m \e[34m' "$1"
  nap "$breath"
  for ((i = 0; i < ${#2}; i++)); do
    printf '%s' "${2:i:1}"
    nap "$letter"
  done
  nap "$breath"
  printf '\e[0m\n'
}

# run COMMAND: on the node
run() {
  type_as '$' "$1"
  eval "$1"
}

# run_on_laptop COMMAND: on the second machine
run_on_laptop() {
  type_as 'laptop$' "$1"
  ip netns exec laptop bash -c "$1"
}

# Ends a part of the scene: the recording gets a mark here (lab/cast/tidy.ts), at
# which the slide waits for a click. The sequence is one that terminals ignore.
part() {
  nap "$breath"
  printf '\e]1337;mark\a'
}

until_it_works() { for _ in $(seq 100); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done; "$@"; }
