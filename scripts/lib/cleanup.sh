# shellcheck shell=bash
# Sourced. Things to undo on every exit, the last one first: at_exit 'command'.

cleanup_commands=()

at_exit() {
	cleanup_commands+=("$1")
	trap cleanup_run EXIT
}

cleanup_run() {
	local status=$? i
	trap - EXIT
	set +e
	for ((i = ${#cleanup_commands[@]} - 1; i >= 0; i--)); do
		eval "${cleanup_commands[i]}"
	done
	exit "$status"
}

# Without these a Ctrl-C would end the script before the EXIT trap has run.
trap 'exit 130' INT
trap 'exit 143' TERM
