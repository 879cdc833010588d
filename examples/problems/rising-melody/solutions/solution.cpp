#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    // ends[k]: the lowest last note of a rising melody of k + 1 notes.
    vector<int> ends;
    for (int i = 0; i < n; i++) {
        int p;
        cin >> p;
        auto it = lower_bound(ends.begin(), ends.end(), p);
        if (it == ends.end())
            ends.push_back(p);
        else
            *it = p;
    }
    cout << ends.size() << endl;
}
