#!/usr/bin/env bash
# in_system.sh FOLDER keep|overlay RESULTS COMMAND…: runs a command in the system below FOLDER, with /proc and /dev, and
# with the folder RESULTS (if not empty) as /mnt. What it changes in the system is kept, or goes to an overlay in memory
# below RESULTS/overlay. To be called by unshare --mount --pid --fork: the mounts go with the namespace.
set -euo pipefail

folder=$1 mode=$2 results=$3
shift 3

if [[ $mode == overlay ]]; then
	scratch=$results/overlay
	mount -t tmpfs tmpfs "$scratch"
	mkdir "$scratch/upper" "$scratch/work" "$scratch/root"
	mount -t overlay overlay -o "lowerdir=$folder,upperdir=$scratch/upper,workdir=$scratch/work" "$scratch/root"
	folder=$scratch/root
fi
mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
[[ -z $results ]] || mount --bind "$results" "$folder/mnt"
chroot "$folder" "$@"
